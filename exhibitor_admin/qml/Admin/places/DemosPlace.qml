// Demos: drop them, see everything that is wrong at once, see them run as on the kiosk, and decide.
import QtQuick
import QtQuick.Dialogs
import Admin
import Admin.Bridge

Item {
    id: place

    required property Demos demos
    required property Lock lock

    signal unlockTouched

    Component.onCompleted: demos.enter()
    Component.onDestruction: demos.leave()

    Item {
        anchors.fill: parent
        enabled: !begin.open && !retire.open && !remove.open && !compare.open && !signer.open

        PlaceHead {
            id: head

            width: parent.width
            title: qsTr("Demos")

            Field {
                id: search

                width: 300
                icon: "search"
                hint: qsTr("Search by name or exhibitor")
                onEdited: text => place.demos.search(text)
            }
            Button {
                icon: "plus"
                text: qsTr("Begin with a model")
                onClicked: begin.open = true
            }
        }
        DemoList {
            id: list

            anchors { left: parent.left; top: head.bottom; bottom: parent.bottom }
            width: 360
            demos: place.demos
            onFilesTouched: files.open()
            onFolderTouched: folder.open()
        }
        DemoDetail {
            anchors { left: list.right; leftMargin: 24; right: parent.right; top: head.bottom; bottom: parent.bottom }
            demos: place.demos
            lock: place.lock
            onUnlockTouched: place.lock.opened ? signer.open = true : place.unlockTouched()
            onProfileTouched: profile.open()
            onRemoveTouched: remove.open = true
            onRetireTouched: retire.open = true
            onReportTouched: report.open()
        }
    }
    DropArea {
        anchors.fill: parent
        onEntered: drag => list.wanted = drag.hasUrls
        onExited: list.wanted = false
        onDropped: drop => {
            list.wanted = false;
            place.demos.drop(drop.urls);
        }
    }
    FileDialog {
        id: files

        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Demos (*.demo)"), qsTr("All files (*)")]
        onAccepted: place.demos.drop(selectedFiles)
    }
    FolderDialog {
        id: folder

        onAccepted: place.demos.drop([selectedFolder])
    }
    FileDialog {
        id: report

        fileMode: FileDialog.SaveFile
        defaultSuffix: "html"
        nameFilters: [qsTr("Report (*.html)")]
        onAccepted: place.demos.opened.send(selectedFile)
    }
    FileDialog {
        id: profile

        nameFilters: [qsTr("A kiosk's profile (*.json)")]
        onAccepted: place.demos.opened.foretell(selectedFile)
    }
    BeginSheet {
        id: begin

        beginning: place.demos.beginning
    }
    RetireSheet {
        id: retire

        opened: place.demos.opened
    }
    Sheet {
        id: remove

        title: qsTr("Take %1 %2 away from here?").arg(place.demos.opened.title).arg(place.demos.opened.version)
        careful: true

        Words {
            width: parent.width
            text: qsTr("This one version goes from this machine. Kiosks don't show it, and its maker still has it: drop it again to have it back.")
        }
        actions: Button {
            kind: "main"
            icon: "trash-2"
            text: qsTr("Take it away")
            onClicked: {
                place.demos.opened.takeAway();
                remove.close();
            }
        }
    }
    CompareSheet {
        id: compare

        opened: place.demos.opened
    }
    SignerSheet {
        id: signer

        lock: place.lock
    }
    Connections {
        target: place.demos.opened
        function onCompared() { compare.open = true; }
    }
    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: search.input.forceActiveFocus()
    }
    Shortcut {
        sequences: [StandardKey.Open]
        onActivated: files.open()
    }
}
