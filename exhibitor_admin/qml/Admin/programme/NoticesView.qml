// What visitors are told and asked, in one language at a time, to be read as they will read it and changed.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: view

    required property Notices notices

    Row {
        id: languages

        spacing: 8

        Repeater {
            model: [{ code: "vi", name: "Tiếng Việt" }, { code: "en", name: "English" }, { code: "ko", name: "한국어" }]

            Button {
                required property var modelData

                text: modelData.name
                on: view.notices.language === modelData.code
                onClicked: view.notices.choose(modelData.code)
            }
        }
    }
    Words {
        anchors { left: languages.right; leftMargin: 16; right: parent.right; verticalCenter: languages.verticalCenter }
        text: qsTr("A changed text is a new version: what visitors agreed to before stays as they read it.")
        style: "small"
    }
    ListView {
        anchors { left: parent.left; right: parent.right; top: languages.bottom; bottom: parent.bottom; topMargin: 12 }
        model: view.notices.texts
        spacing: 12
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        delegate: NoticeLine {
            onPut: text => view.notices.put(kind, text)
        }
    }
}
