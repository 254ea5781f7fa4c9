// The drop box, what goes on, and all demos below it.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: list

    required property Demos demos
    property alias wanted: box.wanted

    signal filesTouched
    signal folderTouched

    DropBox {
        id: box

        width: parent.width
        onFilesTouched: list.filesTouched()
        onFolderTouched: list.folderTouched()
    }
    TaskLine {
        id: task

        anchors { left: parent.left; right: parent.right; top: box.bottom; topMargin: visible ? 12 : 0 }
        height: implicitHeight
        tasks: list.demos.tasks
    }
    ListView {
        id: view

        anchors { left: parent.left; right: parent.right; top: task.bottom; topMargin: 12; bottom: parent.bottom }
        model: list.demos.rows
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Demos")
        onCountChanged: if (currentIndex < 0 && count > 0) currentIndex = 0
        Keys.onReturnPressed: choose(currentIndex)
        Keys.onSpacePressed: choose(currentIndex)

        function choose(at: int) {
            const line = itemAtIndex(at) as DemoLine;
            if (line)
                list.demos.choose(line.id);
        }

        delegate: DemoLine {
            width: view.width
            chosen: list.demos.chosen === id
            on: view.activeFocus && view.currentIndex === index
            onTouched: {
                view.currentIndex = index;
                list.demos.choose(id);
            }
        }
    }
    Empty {
        visible: view.count === 0
        anchors { horizontalCenter: parent.horizontalCenter; top: task.bottom; topMargin: 60 }
        width: parent.width - 40
        icon: list.demos.trouble ? "triangle-alert" : "search"
        title: list.demos.trouble ? qsTr("The event can't be read") : qsTr("Nothing is called that")
        text: list.demos.trouble || qsTr("Search looks at names and exhibitors; marks and capitals don't matter.")
    }
}
